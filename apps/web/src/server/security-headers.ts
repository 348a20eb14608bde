import { isDevelopment } from "#web/env.ts";

/** Where Discord keeps faces and server pictures. */
export const discordPictures = "https://cdn.discordapp.com";

/**
 * Scripts run only with this request's nonce, or when such a script loads them. Style elements need it too; style
 * attributes do not: Radix and the list of rows place things with them, in HTML that the server already sends, and an
 * attribute reaches no other element.
 */
function contentSecurityPolicy({ nonce, isSecure, pictureHosts }: Protection): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: ${[discordPictures, ...pictureHosts].join(" ")}`,
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

type Protection = {
  readonly nonce: string;
  /** People reach us by https. */
  readonly isSecure: boolean;
  /** Whence pictures of items come. */
  readonly pictureHosts: readonly string[];
};

/** What every answer carries. */
export function securityHeaders(protection: Protection): Readonly<Record<string, string>> {
  const { isSecure } = protection;
  return {
    "content-security-policy": contentSecurityPolicy(protection),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(isSecure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
