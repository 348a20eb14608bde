import { z } from "zod";
import { itemLanguages } from "./item-languages.ts";

export const requestScrapeInput = z.object({
  /** Made by whoever presses: the same press twice is one run. */
  runKey: z.uuid(),
});

export type RequestScrapeInput = z.output<typeof requestScrapeInput>;

const noneTwice = (values: readonly unknown[]) => new Set(values).size === values.length;

/** A page that says who we are, or a mailbox. Nothing else can stand in the line that names us. */
const contact = z.union([z.url({ protocol: /^https$/ }), z.email()]).pipe(z.string().max(200));

export const changeScraperSettingsInput = z.object({
  languages: z.array(z.enum(itemLanguages)).min(1).refine(noneTwice),
  grades: z.array(z.coerce.number().int().min(0).max(999)).min(1).max(12).refine(noneTwice),
  pageCap: z.coerce.number().int().min(1).max(200),
  isNightly: z.boolean(),
  contact: contact.nullable(),
  /** Whether the operator has read the terms of the site and may do this under them. */
  acceptsTerms: z.boolean(),
});

export type ChangeScraperSettingsInput = z.output<typeof changeScraperSettingsInput>;
