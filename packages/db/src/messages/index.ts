export {
  findMessage,
  listMessages,
  type MessageSubject,
  markMessageDeleted,
  type OwnMessage,
  saveMessage,
} from "./messages.queries.ts";
