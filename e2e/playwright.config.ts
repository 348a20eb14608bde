import { defineConfig } from "@playwright/test";

const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Letters are drawn the same on every machine.
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
];

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  // Each worker has a house of its own: database, local Discord, bot and dashboard start once in it. Two wait for each other less than one waits alone.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // Two browsers, two dashboards and two bots on two cores: a story of three sign-ins takes half of this at worst.
  timeout: 90_000,
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  // A newer Debian draws some edges a shade differently; a missing or moved part is far more than this.
  expect: {
    timeout: 7_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: "disabled", caret: "hide" },
  },
  use: {
    // What can never be pressed must not use up the whole time of its story.
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    contextOptions: { reducedMotion: "reduce" },
    // A trace costs a sixth of the run, nearly always for nothing: `--trace retain-on-failure` records one for whoever looks for a failure.
    trace: "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium-headless-shell",
      args: chromiumArgs,
    },
  },
});
