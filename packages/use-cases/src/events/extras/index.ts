export { listExtras, type ShownExtra } from "./list-extras.ts";
export { noteExtra } from "./note-extra.ts";
export { noteExtraGone } from "./note-extra-gone.ts";
export { noticeExtraChanged } from "./notice-extra-changed.ts";
export { recheckExtras } from "./recheck-extras.ts";
