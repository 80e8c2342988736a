import { Form, type FormProps } from 'antd';
import { useId, type ReactNode } from 'react';

interface OwnFormProps<Values> extends Omit<FormProps<Values>, 'children'> {
  readonly children: ReactNode;
}

/**
 * The library's form under a name of its own: ids of inputs begin with it. Two forms that ask for the same field may
 * stand on a page at once (a dialog over a drawer), and each label belongs to one input alone.
 */
export function OwnForm<Values = unknown>(props: OwnFormProps<Values>) {
  const name = useId();
  return <Form<Values> name={name} {...props} />;
}
