import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-mono/wght.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/field.css";
import { mount } from "svelte";
import { bridge } from "./bridge";
import { copied } from "./design/copy.svelte";
import { language } from "./design/words";
import App from "./shell/App.svelte";

document.documentElement.lang = language;
copied.copier = (text) => bridge.copy(text);

const target = document.getElementById("app");
if (target) mount(App, { target });
