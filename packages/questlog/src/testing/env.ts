/** The browser that is tried; the test steps install one where none is. */
export const chromiumPath = process.env.CHROMIUM_PATH || "/usr/bin/chromium-headless-shell";
