import { openChromium } from "../open-chromium.ts";
import { leadNowhere } from "./lead-nowhere.ts";

// A process that opens a browser, tells its id, and would stay for ever.
const { browser } = await openChromium(leadNowhere(new AbortController().signal));
process.send?.(browser.process()?.pid);
