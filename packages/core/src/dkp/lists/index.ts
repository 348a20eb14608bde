export { type ListMove, type ListMoveKind, listMoveKinds, type SuicideList } from "./list-move.ts";
export {
  type AddToListInput,
  addToListInput,
  type ListInput,
  type ListNamesInput,
  listEntrances,
  listInput,
  listNamesInput,
  type MakeListInput,
  type MoveToBottomInput,
  makeListInput,
  moveToBottomInput,
  type RemoveFromListInput,
  type RenameListInput,
  removeFromListInput,
  renameListInput,
  type UndoListMoveInput,
  undoListMoveInput,
} from "./lists.input.ts";
export { addAnywhere, addToBottom, type ListOrder, suicide, takeOffList } from "./move-on-list.ts";
