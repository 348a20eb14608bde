import type { Language } from "@guildhall/core";
import type { formats, Messages } from "@guildhall/i18n";
import type {} from "next-intl";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
    Formats: typeof formats;
  }
}
