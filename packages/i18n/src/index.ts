export { toDiscordLocales } from "./discord-locales.ts";
export {
  formats,
  type Messages,
  type Namespace,
  pickMessages,
  type Translate,
  translateRefusal,
  translatorFor,
} from "./translate.ts";
