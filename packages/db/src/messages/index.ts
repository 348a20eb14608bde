export {
  findMessage,
  listMessages,
  listMessagesByIds,
  type MessageIdentity,
  type MessageSubject,
  type MessageToPost,
  markMessageDeleted,
  type OwnMessage,
  reserveMessage,
  restartMessage,
  type ShownMessage,
  saveMessage,
} from "./messages.queries.ts";
