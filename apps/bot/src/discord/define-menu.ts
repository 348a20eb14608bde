import type { Feature } from "@guildhall/core";
import type { OpenModal, Reply } from "./answer.ts";
import type { DiscordRequest } from "./request.ts";

/** An entry in the context menu of a person or a message. Its words are at `<feature>.menus.<name>`. */
export type Menu = {
  readonly feature: Feature;
  readonly name: string;
  readonly kind: "user" | "message";
  /** `targetId` is Discord's id of the person or message that was clicked. */
  run(request: DiscordRequest, targetId: string): Promise<Reply | OpenModal>;
};

export function defineMenu(menu: Menu): Menu {
  return menu;
}
