export type { Member } from "./member.ts";
