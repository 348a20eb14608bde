export { moveLeader, moveSeats } from "./move-seats.queries.ts";
export {
  createStatic,
  deleteSeat,
  deleteStatic,
  findStaticNamed,
  findStaticOfRegular,
  listSeats,
  listStatics,
  lockStatic,
  saveSeat,
  saveStatic,
} from "./statics.queries.ts";
