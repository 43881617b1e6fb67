// Things side by side, and where the row is too narrow for all of them, on as many lines as it takes; each keeps its own width. Screen thread.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace bw::ui {

class FlowRow final : public QLayout
{
    Q_OBJECT

public:
    FlowRow(int across, int between);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Apply::No); }
    [[nodiscard]] QSize sizeHint() const override;      // all on one line
    [[nodiscard]] QSize minimumSize() const override;   // the widest one
    void setGeometry(const QRect &rect) override;

private:
    enum class Apply { No = 1, Yes };
    int arrange(const QRect &rect, Apply apply) const;  // the height that it takes

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_across;
    int m_between;
};

} // namespace bw::ui
