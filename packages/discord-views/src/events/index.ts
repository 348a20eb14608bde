export { type CardLook, cardLookOf, standardLook } from "./card-look.ts";
export type { CardRules, CardSignUp } from "./card-people.view.ts";
export { type CardEvent, cardMarker, eventCard } from "./event-card.view.ts";
