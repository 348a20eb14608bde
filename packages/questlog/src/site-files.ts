import type { HTTPResponse, ResponseForRequest } from "puppeteer";

/** Scripts of the site that were fetched once: a page that needs them again does not ask for them again. */
export type SiteFiles = {
  find(url: string): Partial<ResponseForRequest> | undefined;
  keep(response: HTTPResponse): Promise<void>;
};

const mostBytes = 20 * 1024 * 1024;

export function openSiteFiles(): SiteFiles {
  const kept = new Map<string, Partial<ResponseForRequest>>();
  let bytes = 0;
  return {
    find: (url) => kept.get(url),
    async keep(response) {
      if (response.request().resourceType() !== "script" || !response.ok() || kept.has(response.url()))
        return;
      const body = await response.buffer();
      bytes += body.length;
      if (bytes > mostBytes) return;
      const contentType = response.headers()["content-type"] ?? "text/javascript";
      kept.set(response.url(), { status: 200, contentType, body });
    },
  };
}
