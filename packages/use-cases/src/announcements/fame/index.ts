export { bringBackHonour } from "./bring-back-honour.ts";
export { honourMessageKind } from "./honour-message-kind.ts";
export { listHonoursOf } from "./list-honours-of.ts";
export { refreshHonoursOf } from "./refresh-honours-of.ts";
export { saveHonour } from "./save-honour.ts";
export { takeBackHonour } from "./take-back-honour.ts";
export { type Champion, type Fame, type MostPresent, type SeasonOfFame, viewFame } from "./view-fame.ts";
