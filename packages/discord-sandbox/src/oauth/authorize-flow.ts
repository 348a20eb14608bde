import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { User } from "../world/state/user.ts";
import type { World } from "../world/world.ts";
import { consentPage } from "./authorize-page.ts";
import { type AuthorizeRequest, parseAuthorizeRequest, redirectWith } from "./authorize-request.ts";
import { answerInvite, parseInvite } from "./invite.ts";
import type { OauthContext } from "./oauth-server.ts";
import { noticePage, type People } from "./page-parts.ts";
import { redirect, sendPage } from "./send-page.ts";

/** Who signed in last in this browser; `prompt=none` takes it. */
const personCookie = "local_discord_person";

function lastPerson(world: World, request: IncomingMessage, lastId: string | undefined): User | undefined {
  const cookie = request.headers.cookie?.match(new RegExp(`${personCookie}=(\\d+)`))?.[1];
  return world.users.get(cookie ?? lastId ?? "");
}

/** The person whom the form named, if they allowed it. */
async function readDecision(world: World, http: IncomingMessage): Promise<User | undefined> {
  const form = new URLSearchParams(await text(http));
  const user = world.users.get(form.get("user_id") ?? "");
  return form.get("decision") === "allow" && !user?.isBot ? user : undefined;
}

export type Authorize = (http: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** The page where a person says who they are, and what becomes of it. */
export function createAuthorizeFlow({ world, tokens }: OauthContext): Authorize {
  let lastId: string | undefined;

  function allow(response: ServerResponse, request: AuthorizeRequest, user: User): void {
    lastId = user.id;
    const { redirectUri, challenge, state } = request;
    const grant = { userId: user.id, scopes: new Set(request.scopes) };
    const code = tokens.issueCode({ ...grant, redirectUri, challenge });
    const cookie = `${personCookie}=${user.id}; Path=/; HttpOnly; SameSite=Lax`;
    redirect(response, redirectWith(redirectUri, { code, state }), cookie);
  }
  function peopleFor(http: IncomingMessage): People {
    const people = [...world.users.values()].filter((user) => !user.isBot);
    return { people, chosenId: lastPerson(world, http, lastId)?.id };
  }
  async function signIn(
    http: IncomingMessage,
    response: ServerResponse,
    request: AuthorizeRequest,
  ): Promise<void> {
    const isDecided = http.method === "POST";
    const isSilent = request.prompt === "none";
    const user = isDecided ? await readDecision(world, http) : isSilent && lastPerson(world, http, lastId);
    if (user) return allow(response, request, user);
    const { redirectUri, state } = request;
    if (isDecided) return redirect(response, redirectWith(redirectUri, { error: "access_denied", state }));
    const applicationName = world.application.name;
    const acceptLanguage = http.headers["accept-language"];
    sendPage(response, 200, consentPage({ applicationName, request, ...peopleFor(http), acceptLanguage }));
  }
  return async (http, response, url) => {
    const isOurs = url.searchParams.get("client_id") === world.application.id;
    const invite = isOurs && parseInvite(url.searchParams);
    if (invite) return answerInvite({ world, request: http, response }, invite, peopleFor(http));
    const parsed = parseAuthorizeRequest(world.application, url.searchParams);
    if (parsed.kind === "request") return signIn(http, response, parsed.request);
    if (parsed.kind === "redirect") return redirect(response, parsed.to);
    sendPage(response, 400, noticePage("problem", parsed.problem, http.headers["accept-language"]));
  };
}
