import { Input, type GetProps } from 'antd';

interface GrowingTextProps extends Omit<GetProps<typeof Input.TextArea>, 'autoSize' | 'rows' | 'style'> {
  readonly minRows?: number;
}

const LINE_EM = 1.6;

/**
 * A text that grows with what is typed. By the style sheet (`field-sizing`; elsewhere it is pulled larger by its corner): the
 * component's own `autoSize` leaves a hidden field behind that the keyboard can reach.
 */
export function GrowingText({ minRows = 2, ...area }: GrowingTextProps) {
  return (
    <Input.TextArea
      {...area}
      rows={minRows}
      style={{ fieldSizing: 'content', minHeight: `${minRows * LINE_EM + 0.8}em`, maxHeight: '24em' }}
    />
  );
}
