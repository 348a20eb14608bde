export { readFaces } from "./members.loaders.ts";
