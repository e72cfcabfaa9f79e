import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-mono/wght.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/field.css";
import { mount } from "svelte";
import { bridge } from "./bridge";
import { browser } from "./design/browser";
import { copied } from "./design/copy.svelte";
import { language, speak } from "./design/words";
import App from "./shell/App.svelte";

speak(language);
copied.copier = (text) => bridge.copy(text);
browser.opener = (address) => bridge.openInBrowser(address);

const target = document.getElementById("app");
if (target) mount(App, { target });
