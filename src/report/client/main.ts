import type { PageData } from "../page/page-data.js";
import { startApp } from "./app.js";
import { modelOf } from "./model.js";

const element = document.getElementById("data");
const app = document.getElementById("app");
if (element && app) {
  // Safe: `page` has written it.
  const data = JSON.parse(element.textContent ?? "") as PageData;
  element.remove();
  startApp(app, modelOf(data));
}
