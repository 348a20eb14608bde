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
