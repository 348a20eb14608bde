import type { OauthContext } from "./oauth-server.ts";
import { accessTokenLivesSeconds } from "./tokens.ts";

/** https://discord.com/developers/docs/topics/oauth2 ; errors as in RFC 6749, section 5.2. */
type TokenAnswer = { readonly status: number; readonly body: object };

function fail(status: number, error: string, description?: string): TokenAnswer {
  return { status, body: { error, ...(description ? { error_description: description } : {}) } };
}

/** The application names itself by Basic authentication or in the form. */
function isApplication(
  { world }: OauthContext,
  form: URLSearchParams,
  authorization: string | undefined,
): boolean {
  const basic = authorization?.startsWith("Basic ")
    ? atob(authorization.slice(6)).split(":").map(decodeURIComponent)
    : [];
  const [id, secret] = basic.length === 2 ? basic : [form.get("client_id"), form.get("client_secret")];
  return id === world.application.id && secret === world.application.clientSecret;
}

function redeem({ tokens }: OauthContext, form: URLSearchParams) {
  switch (form.get("grant_type")) {
    case "authorization_code":
      return tokens.redeemCode({
        code: form.get("code") ?? "",
        redirectUri: form.get("redirect_uri") ?? "",
        verifier: form.get("code_verifier") ?? undefined,
      });
    case "refresh_token":
      return tokens.refresh(form.get("refresh_token") ?? "");
    default:
      return "unsupported";
  }
}

export function answerTokenRequest(
  context: OauthContext,
  form: URLSearchParams,
  authorization: string | undefined,
): TokenAnswer {
  if (!isApplication(context, form, authorization)) return fail(401, "invalid_client");
  const pair = redeem(context, form);
  if (pair === "unsupported") return fail(400, "unsupported_grant_type");
  if (!pair) return fail(400, "invalid_grant", 'Invalid "code" in request.');
  return {
    status: 200,
    body: {
      token_type: "Bearer",
      access_token: pair.accessToken,
      expires_in: accessTokenLivesSeconds,
      refresh_token: pair.refreshToken,
      scope: [...pair.scopes].join(" "),
    },
  };
}

/** Revoking succeeds whether or not the token was known. */
export function answerRevocation(
  context: OauthContext,
  form: URLSearchParams,
  authorization: string | undefined,
): TokenAnswer {
  if (!isApplication(context, form, authorization)) return fail(401, "invalid_client");
  context.tokens.revoke(form.get("token") ?? "");
  return { status: 200, body: {} };
}
