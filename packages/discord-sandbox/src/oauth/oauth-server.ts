import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { User } from "../world/state/user.ts";
import type { World } from "../world/world.ts";
import { consentPage } from "./authorize-page.ts";
import { type AuthorizeRequest, parseAuthorizeRequest, redirectWith } from "./authorize-request.ts";
import { answerInvite, parseInvite } from "./invite.ts";
import { noticePage, type People } from "./page-parts.ts";
import { redirect, sendPage } from "./send-page.ts";
import { answerRevocation, answerTokenRequest } from "./token-endpoint.ts";
import type { Tokens } from "./tokens.ts";

export type OauthContext = { readonly world: World; readonly tokens: Tokens };

export type OauthServer = {
  serves(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
};

/** Who signed in last in this browser; `prompt=none` takes it. */
const personCookie = "local_discord_person";

const authorizePaths: ReadonlySet<string> = new Set(["/oauth2/authorize", "/api/oauth2/authorize"]);

function isTokenPath(path: string): boolean {
  return /^\/api(\/v\d+)?\/oauth2\/token(\/revoke)?$/.test(path);
}

function lastPerson(world: World, request: IncomingMessage, lastId: string | undefined): User | undefined {
  const cookie = request.headers.cookie?.match(new RegExp(`${personCookie}=(\\d+)`))?.[1];
  return world.users.get(cookie ?? lastId ?? "");
}

export function createOauthServer(context: OauthContext): OauthServer {
  const { world, tokens } = context;
  let lastId: string | undefined;

  function allow(response: ServerResponse, request: AuthorizeRequest, user: User): void {
    lastId = user.id;
    const { redirectUri, challenge, state } = request;
    const code = tokens.issueCode({
      userId: user.id,
      scopes: new Set(request.scopes),
      redirectUri,
      challenge,
    });
    const cookie = `${personCookie}=${user.id}; Path=/; HttpOnly; SameSite=Lax`;
    redirect(response, redirectWith(redirectUri, { code, state }), cookie);
  }
  async function decide(
    http: IncomingMessage,
    response: ServerResponse,
    request: AuthorizeRequest,
  ): Promise<void> {
    const form = new URLSearchParams(await text(http));
    const user = world.users.get(form.get("user_id") ?? "");
    const { redirectUri, state } = request;
    if (form.get("decision") === "allow" && user && !user.isBot) return allow(response, request, user);
    redirect(response, redirectWith(redirectUri, { error: "access_denied", state }));
  }
  function peopleFor(http: IncomingMessage): People {
    const people = [...world.users.values()].filter((user) => !user.isBot);
    return { people, chosenId: lastPerson(world, http, lastId)?.id };
  }
  async function authorize(http: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const acceptLanguage = http.headers["accept-language"];
    const invite =
      url.searchParams.get("client_id") === world.application.id && parseInvite(url.searchParams);
    if (invite) return answerInvite({ world, request: http, response }, invite, peopleFor(http));
    const parsed = parseAuthorizeRequest(world.application, url.searchParams);
    if (parsed.kind === "page")
      return sendPage(response, 400, noticePage("problem", parsed.problem, acceptLanguage));
    if (parsed.kind === "redirect") return redirect(response, parsed.to);
    if (http.method === "POST") return decide(http, response, parsed.request);
    const last = lastPerson(world, http, lastId);
    if (parsed.request.prompt === "none" && last) return allow(response, parsed.request, last);
    const applicationName = world.application.name;
    const consent = { applicationName, request: parsed.request, ...peopleFor(http), acceptLanguage };
    sendPage(response, 200, consentPage(consent));
  }
  return {
    serves: (path) => authorizePaths.has(path) || isTokenPath(path),
    async answer(request, response, url) {
      if (!isTokenPath(url.pathname)) return authorize(request, response, url);
      const form = new URLSearchParams(await text(request));
      const isRevocation = url.pathname.endsWith("/revoke");
      const answer = isRevocation ? answerRevocation : answerTokenRequest;
      const { status, body } = answer(context, form, request.headers.authorization);
      response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(JSON.stringify(body));
    },
  };
}
