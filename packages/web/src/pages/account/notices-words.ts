import { defineWords } from '../../words/define-words.ts';

export const noticesWords = defineWords('notices', {
  zh: {
    all: '全部',
    unread: '未读',
    show: '显示',
    empty: '没有通知。有任务分派给您、快到期或被退回时，会在这里告诉您。',
    emptyUnread: '没有未读通知。',
    markAll: '全部标为已读',
    markOne: '标为已读',
    more: '更早的',
    new: '未读',
    list: '通知',
  },
  en: {
    all: 'All',
    unread: 'Unread',
    show: 'Show',
    empty: 'No notices. You are told here when something is assigned to you, falls due, or is returned.',
    emptyUnread: 'Nothing unread.',
    markAll: 'Mark all as read',
    markOne: 'Mark as read',
    more: 'Earlier ones',
    new: 'unread',
    list: 'Notices',
  },
});
