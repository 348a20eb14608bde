import type { Game } from "../games/index.ts";
import type { ItemLanguage } from "./item-languages.ts";

/** The game whose catalogue the scraper reads. */
export const scrapedGame: Game = "throne-and-liberty";

/** What the operator decided about the scraper. */
export type ScraperSettings = {
  readonly languages: readonly ItemLanguage[];
  /** Codes of the site's own lists. */
  readonly grades: readonly number[];
  /** Pages of one list that are read at most. */
  readonly pageCap: number;
  readonly isNightly: boolean;
  /** Address of a page or a mailbox: the site reads in every request whom to write to. */
  readonly contact: string | null;
  /** The site whose terms were accepted. Another one has terms of its own. */
  readonly acceptedSite: string | null;
  readonly acceptedByUserId: string | null;
  readonly acceptedAt: Temporal.Instant | null;
};

/** Nothing is accepted, so nothing is read. */
export const defaultScraperSettings: ScraperSettings = {
  languages: ["en", "fr", "es", "de"],
  grades: [5, 6],
  pageCap: 30,
  isNightly: true,
  contact: null,
  acceptedSite: null,
  acceptedByUserId: null,
  acceptedAt: null,
};

/** Why nothing is read from a site. The codes are keys of sentences. */
export const scraperOffReasons = ["termsNotAccepted", "noContact"] as const;

export type ScraperOffReason = (typeof scraperOffReasons)[number];

/** Whether a site may be read, and if not, why not. */
export function findOffReason(settings: ScraperSettings, site: string): ScraperOffReason | null {
  if (settings.acceptedSite !== site) return "termsNotAccepted";
  return settings.contact === null ? "noContact" : null;
}

/** What stands in each request: who we are, and whom to write to. */
export function nameScraper(contact: string): string {
  return `Guildhall/0.1 (+${contact})`;
}
