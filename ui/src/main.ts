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
import CompanionApp from "./shell/CompanionApp.svelte";

speak(language);
copied.copier = (text) => bridge.copy(text);
browser.opener = (address) => bridge.openInBrowser(address);

const target = document.getElementById("app");
// The narrow window beside the browser is the same page with another address; what it may call, Rust decides.
if (target) mount(location.hash === "#companion" ? CompanionApp : App, { target });
