const inside = /^\/(?![/\\])/;

/** Where to go after the sign-in: a page of ours, whatever the address says. */
export function safePath(wish: string | string[] | undefined): string {
  return typeof wish === "string" && inside.test(wish) ? wish : "/guilds";
}
