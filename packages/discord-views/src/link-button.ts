import type { APIButtonComponentWithURL } from "discord-api-types/v10";

/** A button that opens a page; the bot hears nothing of it. */
export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: 2, style: 5, label, url };
}
