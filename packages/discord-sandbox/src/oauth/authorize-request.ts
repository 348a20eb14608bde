import { isLoopbackUrl } from "../server/loopback.ts";
import type { Application } from "../world/state/application.ts";
import { findScopes, type Scope } from "./scopes.ts";

/** What an application asks a person for. https://discord.com/developers/docs/topics/oauth2#authorization-code-grant */
export type AuthorizeRequest = {
  readonly redirectUri: string;
  readonly scopes: readonly Scope[];
  readonly state: string | undefined;
  /** PKCE, S256 only. */
  readonly challenge: string | undefined;
  /** `none`: do not ask again. */
  readonly prompt: "consent" | "none";
};

/** Either a request, or why not: as a page, when the address to go back to cannot be trusted; else as a redirect. */
export type ParsedRequest =
  | { readonly kind: "request"; readonly request: AuthorizeRequest }
  | { readonly kind: "page"; readonly problem: string }
  | { readonly kind: "redirect"; readonly to: string };

function isKnownRedirect(application: Application, redirectUri: string): boolean {
  if (application.redirectUris.length > 0) return application.redirectUris.includes(redirectUri);
  return isLoopbackUrl(redirectUri);
}

export function redirectWith(redirectUri: string, values: Record<string, string | undefined>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

export function parseAuthorizeRequest(application: Application, query: URLSearchParams): ParsedRequest {
  const redirectUri = query.get("redirect_uri") ?? "";
  if (query.get("client_id") !== application.id)
    return { kind: "page", problem: "Unknown application (client_id)." };
  if (!isKnownRedirect(application, redirectUri))
    return { kind: "page", problem: "Invalid OAuth2 redirect_uri." };
  const state = query.get("state") ?? undefined;
  const deny = (error: string): ParsedRequest => ({
    kind: "redirect",
    to: redirectWith(redirectUri, { error, state }),
  });
  if (query.get("response_type") !== "code") return deny("unsupported_response_type");
  const scopes = findScopes(query.get("scope") ?? "");
  if (!scopes) return deny("invalid_scope");
  const challenge = query.get("code_challenge") ?? undefined;
  if (challenge !== undefined && query.get("code_challenge_method") !== "S256")
    return deny("invalid_request");
  const prompt = query.get("prompt") === "none" ? "none" : "consent";
  return { kind: "request", request: { redirectUri, scopes, state, challenge, prompt } };
}
