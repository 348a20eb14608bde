export { changePool } from "./change-pool.ts";
export { closePool } from "./close-pool.ts";
export { createPool } from "./create-pool.ts";
export { orderPools } from "./order-pools.ts";
export type { PoolClose } from "./prepare-pool-close.ts";
export { type PoolPreview, previewPool } from "./preview-pool.ts";
export { previewPoolClose } from "./preview-pool-close.ts";
export { viewOpenPools } from "./view-open-pools.ts";
export { type PoolView, viewPools } from "./view-pools.ts";
