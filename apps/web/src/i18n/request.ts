import { allMessages, formats } from "@guildhall/i18n";
import { getRequestConfig } from "next-intl/server";
import { readLanguage } from "#web/server/read-language.ts";

/**
 * Every request gets its reader's language; browsers get the texts that their page names. Times are written in UTC until the
 * browser knows the reader's zone.
 */
// biome-ignore lint/style/noDefaultExport: next-intl reads the default export.
export default getRequestConfig(async () => {
  const locale = await readLanguage();
  return { locale, messages: allMessages(locale), formats, timeZone: "UTC" };
});
