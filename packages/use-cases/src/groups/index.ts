export { changeStatic } from "./change-static.ts";
export { createStatic } from "./create-static.ts";
export { disbandStatic } from "./disband-static.ts";
export { listStatics, type SeatedMember, type Statics, type StaticView } from "./list-statics.ts";
export { seatMember } from "./seat-member.ts";
export { unseatMember } from "./unseat-member.ts";
