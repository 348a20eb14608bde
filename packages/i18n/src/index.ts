export { toDiscordLocales } from "./discord-locales.ts";
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
