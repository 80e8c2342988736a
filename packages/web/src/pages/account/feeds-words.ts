import { defineWords } from '../../words/define-words.ts';

export const feedsWords = defineWords('feeds', {
  zh: {
    about:
      '把您的任务到期日放进手机或电脑的日历（苹果日历、Outlook、Google 日历等）。地址是保密的，谁有它谁就能看到您的到期事项。',
    add: '生成日历地址',
    shownOnce: '日历地址，只显示这一次',
    how: '在日历软件里选择“通过网址添加日历”或“订阅日历”，粘贴它。不用了就在下面撤销。',
    copy: '复制地址',
    since: '{{moment}} 生成',
    revoke: '撤销',
    revokeAsk: '撤销后，用这个地址的日历不再更新。',
    revoked: '已撤销',
    empty: '还没有日历地址。',
    list: '日历地址',
    tasks: '只要待办（VTODO）的日历软件，请在地址后面加上 ?component=vtodo。',
  },
  en: {
    about:
      'Shows your due days in the calendar of your phone or computer (Apple, Outlook, Google …). The address is a secret: whoever has it sees what you owe.',
    add: 'Make a calendar address',
    shownOnce: 'The calendar address, shown this once',
    how: 'Choose “add calendar by URL” or “subscribe” in your calendar program and paste it. Revoke it below when it is no longer needed.',
    copy: 'Copy the address',
    since: 'made {{moment}}',
    revoke: 'Revoke',
    revokeAsk: 'Calendars that use this address will no longer be updated.',
    revoked: 'revoked',
    empty: 'No calendar address yet.',
    list: 'Calendar addresses',
    tasks: 'For programs that want tasks (VTODO), put ?component=vtodo behind the address.',
  },
});
