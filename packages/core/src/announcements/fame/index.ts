export type { FameFact } from "./facts.ts";
export { type HonourInput, honourInput, type SaveHonourInput, saveHonourInput } from "./honour.input.ts";
export {
  type Honour,
  maxHonoured,
  maxHonourLink,
  maxHonourText,
  maxHonourTitle,
  pingsHonoured,
} from "./honour.ts";
