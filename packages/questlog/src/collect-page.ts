/** A link as it stands in the page, nothing of it checked. */
export type RawAnchor = {
  readonly href: string;
  readonly text: string;
  readonly image: RawImage | undefined;
};

type RawImage = {
  readonly src: string;
  readonly srcset: string;
  readonly dataSrc: string;
  readonly dataSrcset: string;
};

export type RawPage = { readonly anchors: RawAnchor[]; readonly pageLinks: string[] };

/** Runs inside the page: it may use nothing from outside, and what it returns is a stranger's word. */
export function collectPage(): RawPage {
  const most = 5_000;
  const readImage = (image: HTMLImageElement) => ({
    src: image.getAttribute("src") ?? "",
    srcset: image.getAttribute("srcset") ?? "",
    dataSrc: image.dataset.src ?? "",
    dataSrcset: image.dataset.srcset ?? "",
  });
  const links = [...document.querySelectorAll("a[href]")].slice(0, most);
  const hrefOf = (link: Element) => (link.getAttribute("href") ?? "").slice(0, 1_000);
  const anchors = links
    .filter((link) => hrefOf(link).includes("/db/item/"))
    .map((link) => {
      const image = link.querySelector("img");
      const text = (link.textContent ?? "").slice(0, 1_000);
      return { href: hrefOf(link), text, image: image ? readImage(image) : undefined };
    });
  return { anchors, pageLinks: links.map(hrefOf).filter((href) => /[?&]page=\d/.test(href)) };
}
