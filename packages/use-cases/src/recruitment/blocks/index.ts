export { addBlock } from "./add-block.ts";
export { liftBlock } from "./lift-block.ts";
export { listBlocks } from "./list-blocks.ts";
export { restoreBlock } from "./restore-block.ts";
