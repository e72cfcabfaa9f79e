// What Leave now and Lock show: one flat colour, in the same frame, and nothing of the page behind it.
import { plain } from "../design/words";

export function cover(): void {
  document.title = plain("covered-title");
  const sheet = document.createElement("div");
  sheet.className = "cover";
  const heard = document.createElement("p");
  heard.className = "visually-hidden";
  heard.setAttribute("role", "alert");
  heard.textContent = plain("covered-heard");
  sheet.append(heard);
  document.body.replaceChildren(sheet);
  // Of a page that was scrolled down, the sheet covers every corner in this very turn only once it is scrolled back.
  document.documentElement.scrollTop = 0;
}
