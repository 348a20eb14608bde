export { memberPanel, type PanelLook } from "./member-panel.view.ts";
