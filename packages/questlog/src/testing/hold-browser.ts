import { openChromium } from "../open-chromium.ts";
import { realPace } from "../pace.ts";
import { chromiumPath } from "./env.ts";

// A process that opens a browser, tells its id, and would stay for ever.
const { browser } = await openChromium({
  origin: "http://127.0.0.1:1",
  languages: [],
  grades: [],
  pageCap: 1,
  runSeconds: 60,
  pageSeconds: 60,
  intervalMs: 1_000,
  userAgent: "Guildhall/0.1",
  chromiumPath,
  hasSandbox: false,
  pace: realPace,
  signal: new AbortController().signal,
});
process.send?.(browser.process()?.pid);
