/** Their style sheet is large, so the page does not wait for it; of the fonts a browser fetches only what a page shows. */
export function loadWorldFonts(): void {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/client/world-fonts.css";
  document.head.append(sheet);
}
