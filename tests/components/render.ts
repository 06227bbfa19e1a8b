import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** A component's HTML, with white space between tags folded, as a reader of the diff wants it. */
export async function render(
  component: unknown,
  props: Record<string, unknown>,
  slot?: string,
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component as Component, {
    props,
    ...(slot === undefined ? {} : { slots: { default: slot } }),
  });
  return html.replaceAll(/\s+/g, ' ').replaceAll('> <', '>\n<').trim() + '\n';
}
