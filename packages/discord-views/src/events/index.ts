export { type CardLook, standardLook } from "./card-look.ts";
export { type CardEvent, eventCard } from "./event-card.view.ts";
