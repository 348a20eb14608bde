import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { World } from "../world/world.ts";
import { createAuthorizeFlow } from "./authorize-flow.ts";
import { answerRevocation, answerTokenRequest } from "./token-endpoint.ts";
import type { Tokens } from "./tokens.ts";

export type OauthContext = { readonly world: World; readonly tokens: Tokens };

export type OauthServer = {
  serves(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
};

const authorizePaths: ReadonlySet<string> = new Set(["/oauth2/authorize", "/api/oauth2/authorize"]);

function isTokenPath(path: string): boolean {
  return /^\/api(\/v\d+)?\/oauth2\/token(\/revoke)?$/.test(path);
}

/** Serves the sign-in: a page for people, two endpoints for the application. */
export function createOauthServer(context: OauthContext): OauthServer {
  const authorize = createAuthorizeFlow(context);
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
