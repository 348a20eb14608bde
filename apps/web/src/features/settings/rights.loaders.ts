import "server-only";
import type { Actor } from "@guildhall/core";
import type { ListRightHoldersInput } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import { listGrantablePeople, listRightHolders, viewRights } from "@guildhall/use-cases/settings";
import { userPicture } from "#web/server/discord-pictures.ts";

/** Who may do what. */
export async function readRights(context: Context, actor: Actor) {
  return await viewRights(context, actor);
}

export async function readRightHolders(context: Context, actor: Actor, input: ListRightHoldersInput) {
  const { people, ...rest } = await listRightHolders(context, actor, input);
  return { ...rest, people: people.map(withPicture) };
}

export async function readGrantablePeople(context: Context, actor: Actor) {
  return (await listGrantablePeople(context, actor)).map(withPicture);
}

type Faced = { readonly userId: string; readonly avatarHash: string | null };

function withPicture<Person extends Faced>(person: Person) {
  return { ...person, picture: userPicture(person.userId, person.avatarHash) };
}
