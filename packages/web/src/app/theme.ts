/** Colours and type of the app. Every text colour has at least 4.5 : 1 on its ground, in both modes (WCAG 2.2 AA 1.4.3). */
import { theme, type ThemeConfig } from 'antd';

import type { Language } from '../preferences/preferences.ts';

const FONTS =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** `Latin Quotes` stands in app.css: where a Chinese font writes English too, its ’ and ” are as wide as a character. */
const ENGLISH_FONTS = FONTS.replace('"PingFang SC"', '"Latin Quotes", "PingFang SC"');

const COMMON = { fontFamily: FONTS, borderRadius: 6, wireframe: false } as const;

/** Headings of small cards stand on one line with what is under them. */
const CARD = { headerPaddingSM: 14, bodyPaddingSM: 14 } as const;

const LIGHT: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    ...COMMON,
    colorPrimary: '#0b6667',
    colorInfo: '#0958b0',
    colorLink: '#0b6667',
    colorSuccess: '#237804',
    colorSuccessBg: '#f0f8ea',
    colorSuccessBorder: '#b9dba4',
    colorWarning: '#9a5b00',
    // What would be mixed from colours as dark as these is mud.
    colorInfoBg: '#eff5fb',
    colorInfoBorder: '#c3d9ee',
    colorWarningBg: '#fff8e6',
    colorWarningBorder: '#ecd9ac',
    colorError: '#c41d2f',
    colorTextSecondary: 'rgba(0,0,0,0.68)',
    colorTextTertiary: 'rgba(0,0,0,0.62)',
    colorTextDescription: 'rgba(0,0,0,0.64)',
    colorTextPlaceholder: 'rgba(0,0,0,0.58)',
    colorBgLayout: '#f4f6f6',
    colorPrimaryBg: '#e6f4f3',
    colorPrimaryBgHover: '#d3eae8',
    controlItemBgActive: '#e6f4f3',
    controlItemBgActiveHover: '#d3eae8',
  },
  components: {
    Layout: { siderBg: '#ffffff', headerBg: '#ffffff', headerHeight: 56, headerPadding: '0 20px' },
    Menu: { itemBorderRadius: 6, itemSelectedBg: '#dff0ee', subMenuItemBg: '#ffffff' },
    Table: { headerBg: '#f4f6f6', cellPaddingBlockSM: 8 },
    Card: CARD,
    Collapse: { headerBg: '#ffffff' },
  },
};

const DARK: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...COMMON,
    colorPrimary: '#3ccbc4',
    colorInfo: '#6db8ff',
    colorLink: '#4cc4bf',
    colorSuccess: '#7ad14a',
    colorWarning: '#e8b339',
    colorError: '#ff8f98',
    colorTextLightSolid: '#031211',
    colorTextSecondary: 'rgba(255,255,255,0.76)',
    colorTextTertiary: 'rgba(255,255,255,0.68)',
    colorTextDescription: 'rgba(255,255,255,0.7)',
    colorTextPlaceholder: 'rgba(255,255,255,0.62)',
    colorBgLayout: '#101414',
    colorBgBase: '#0d1111',
    colorBgContainer: '#171d1d',
    colorBgElevated: '#1f2727',
    colorBorder: '#4a5858',
    colorBorderSecondary: '#263030',
    colorSplit: '#263030',
    colorPrimaryBg: '#12302f',
    colorPrimaryBgHover: '#17403e',
    controlItemBgActive: '#17403e',
    controlItemBgActiveHover: '#1c4f4c',
  },
  components: {
    Layout: { siderBg: '#151a1a', headerBg: '#151a1a', headerHeight: 56, headerPadding: '0 20px' },
    Menu: {
      itemBorderRadius: 6,
      itemSelectedBg: '#17403e',
      itemSelectedColor: '#5fd6cf',
      subMenuItemBg: '#151a1a',
    },
    // A light shadow under a dark button is a glow.
    Button: { defaultShadow: 'none', primaryShadow: 'none', dangerShadow: 'none' },
    Card: CARD,
    Collapse: { headerBg: '#171d1d' },
  },
};

interface Asked {
  readonly dark: boolean;
  /** Nothing moves, for those who ask their system for that (WCAG 2.2, 2.3.3). */
  readonly still: boolean;
  readonly language: Language;
}

export function themeFor({ dark, still, language }: Asked): ThemeConfig {
  const chosen = dark ? DARK : LIGHT;
  const fontFamily = language === 'en' ? ENGLISH_FONTS : FONTS;
  return { ...chosen, token: { ...chosen.token, fontFamily, ...(still ? { motion: false } : {}) } };
}
