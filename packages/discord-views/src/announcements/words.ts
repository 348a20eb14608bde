import type { Language } from "@guildhall/core";
import type { Translate } from "@guildhall/i18n";

/** Words and days of one language. */
export type Words = { readonly t: Translate; readonly language: Language };
