import { formats, pickMessages } from "@guildhall/i18n";
import { getRequestConfig } from "next-intl/server";
import { readLanguage } from "#web/server/read-language.ts";

/** Every request gets its reader's language. Times are written in UTC until the browser knows the reader's zone. */
// biome-ignore lint/style/noDefaultExport: next-intl reads the default export.
export default getRequestConfig(async () => {
  const locale = await readLanguage();
  const messages = pickMessages(locale, [
    "common",
    "settings",
    "members",
    "absences",
    "groups",
    "items",
    "events",
    "attendance",
    "dkp",
    "privacy",
    "audit",
    "shell",
  ]);
  return { locale, messages, formats, timeZone: "UTC" };
});
