export { toDiscordLocales } from "./discord-locales.ts";
export { formatAmount } from "./format-amount.ts";
export {
  formats,
  getMessage,
  type Messages,
  type Namespace,
  pickMessages,
  type Translate,
  translateLanguage,
  translateRefusal,
  translatorFor,
} from "./translate.ts";
