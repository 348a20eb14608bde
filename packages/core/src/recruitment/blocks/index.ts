export { type Block, findBlock, isInForce } from "./block.ts";
export {
  type AddBlockInput,
  addBlockInput,
  type BlockInput,
  blockInput,
  longestBlockReason,
  maxBlockDays,
} from "./blocks.input.ts";
