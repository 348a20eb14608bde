export { type CardLook, cardLookOf, standardLook } from "./card-look.ts";
export { type CardEvent, eventCard } from "./event-card.view.ts";
